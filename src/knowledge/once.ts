import { seeAgain, traced } from './trace.ts';

/**
 * The same function, but what it makes of a thing is made once for a build and then shared: links, rows and passages
 * stand on many pages. For things that are the same object all through a build, such as entries and their evidence.
 */
export function once<Context extends object, Thing extends object, View>(
  make: (context: Context, thing: Thing) => View,
): (context: Context, thing: Thing) => View {
  const known = new WeakMap<
    Context,
    WeakMap<Thing, { readonly made: View; readonly seen: readonly number[] }>
  >();
  return (context, thing) => {
    let views = known.get(context);
    if (!views) {
      views = new WeakMap();
      known.set(context, views);
    }
    let view = views.get(thing);
    if (view === undefined) {
      view = traced(() => make(context, thing));
      views.set(thing, view);
    } else seeAgain(view.seen);
    return view.made;
  };
}
