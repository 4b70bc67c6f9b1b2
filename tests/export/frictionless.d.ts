/** As far as the tests use it. @see https://github.com/frictionlessdata/datapackage-js */
declare module 'datapackage' {
  export class Package {
    static load(
      descriptor: object | string,
      options?: { basePath?: string; strict?: boolean },
    ): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  interface Resource {
    readonly name: string;
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
    checkRelations(): Promise<boolean>;
  }
}
