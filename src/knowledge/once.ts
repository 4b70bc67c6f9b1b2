import { seeAgain, traced, type Trace } from './trace.ts';

/**
 * The same function, but what it makes of a thing is made once for a build and then shared: links, rows and passages
 * stand on many pages. For things that are the same object all through a build, such as entries and their evidence.
 */
export function once<Context extends object, Thing extends object, View>(
  make: (context: Context, thing: Thing) => View,
): (context: Context, thing: Thing) => View {
  const known = new WeakMap<Context, Map<Thing, { readonly made: View; readonly trace: Trace }>>();
  return (context, thing) => {
    let views = known.get(context);
    if (!views) {
      // No weak map, which costs the collection of garbage much: things live as long as their corpus.
      views = new Map();
      known.set(context, views);
    }
    let view = views.get(thing);
    if (view === undefined) {
      let trace = 0;
      const made = traced(
        () => make(context, thing),
        (found) => {
          trace = found;
        },
      );
      view = { made, trace };
      views.set(thing, view);
    } else seeAgain(view.trace);
    return view.made;
  };
}
