/** A package as package-lock.json records it. */
export interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/**
 * The optional packages that others name and the lock file leaves out. A registry that lacks the packages of other platforms
 * makes npm write such a lock file, which `npm ci` then refuses everywhere.
 *
 * @returns what the lock file should say of each, by its path in node_modules
 */
export function missingPackages(packages: LockedPackages): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages))
    for (const [name, version] of Object.entries(optionalDependencies))
      if (!resolves(packages, path, name))
        missing[`node_modules/${name}`] = {
          version,
          ...(dev && { dev }),
          optional: true,
          ...platformOf(name),
        };
  return missing;
}

/** Looks for a package as Node does: beside the one that wants it, then in each folder above. */
function resolves(packages: LockedPackages, from: string, name: string): boolean {
  const steps = from.split(/\/?node_modules\//).slice(1);
  const folders = steps.map((_, depth) =>
    steps
      .slice(0, steps.length - depth)
      .map((step) => `node_modules/${step}/`)
      .join(''),
  );
  return [...folders, ''].some((folder) => `${folder}node_modules/${name}` in packages);
}

const systems = {
  android: 'android',
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
} as const;
const others = ['freebsd', 'openharmony'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'wasm32'];

/** Such packages are named after the platform they are for: `binding-linux-x64-musl`. */
function platformOf(name: string): LockedPackage {
  const words = (name.split('/').at(-1) ?? '').split('-');
  const system = words
    .map((word) => (others.includes(word) ? word : systems[word as keyof typeof systems]))
    .find(Boolean);
  const processor = words.find((word) => processors.includes(word));
  const isMusl = words.some((word) => word.startsWith('musl'));
  const isGlibc = words.some((word) => word.startsWith('gnu'));
  return {
    ...(system && { os: [system] }),
    ...(processor && { cpu: [processor] }),
    ...(system === 'linux' && (isMusl || isGlibc) && { libc: [isMusl ? 'musl' : 'glibc'] }),
  };
}
