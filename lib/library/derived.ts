import { openLibrary } from './store.ts';

let opened: string | undefined;

/** In development the library may have been written anew; in a build it is read once. */
function isNewer(): boolean {
  if (opened && process.env.NODE_ENV !== 'development') return false;
  const former = opened;
  opened = openLibrary();
  return opened !== former;
}

let generation = 0;

/**
 * Keeps what is made of the library until the library is written anew.
 *
 * @example const pages = derived((locale: Locale) => getPages(locale).filter(isListed));
 */
export function derived<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  let madeIn = generation;
  return (key) => {
    if (isNewer()) generation += 1;
    if (madeIn !== generation) made.clear();
    madeIn = generation;
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
