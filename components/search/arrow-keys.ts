/** The arrow keys lead from the field to the first result and back; elsewhere they scroll. */
export function moveFocus(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): void {
  const { key, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (isComposing || altKey || ctrlKey || metaKey || shiftKey) return;
  const first = results.querySelector<HTMLElement>('.result-list a');
  const next = ways(field, first).find(
    (way) => way.key === key && way.from === document.activeElement,
  )?.to;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const ways = (field: HTMLElement, first: HTMLElement | null) => [
  { key: 'ArrowDown', from: field, to: first },
  { key: 'ArrowUp', from: first, to: field },
];
