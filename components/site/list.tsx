import type { ComponentProps } from 'react';

/**
 * Lists of components have no bullets and no numbers, and Safari then calls them lists only when they
 * say so (https://bugs.webkit.org/show_bug.cgi?id=170179). A list without the role is one of a text,
 * and is drawn with its signs.
 */
export const List = (props: ComponentProps<'ul'>) => (
  // biome-ignore lint/a11y/noRedundantRoles: It is what Safari asks for.
  <ul role="list" {...props} />
);

/** See {@link List}: the order is told by the element. */
export const OrderedList = (props: ComponentProps<'ol'>) => (
  // biome-ignore lint/a11y/noRedundantRoles: It is what Safari asks for.
  <ol role="list" {...props} />
);
