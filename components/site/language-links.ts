/**
 * Links to this page in another language lead to the same place of it, and to the same search: what
 * stands behind the path of this page is added to them when a reader is about to follow one.
 */
function keepPlace({ target }: Event): void {
  const link = target instanceof Element && target.closest('.language-list a');
  if (!(link instanceof HTMLAnchorElement)) return;
  link.search = location.search;
  link.hash = location.hash;
}

// Before the middle button and the menu of the right one, which make no click.
for (const event of ['pointerdown', 'click']) addEventListener(event, keepPlace, { capture: true });
