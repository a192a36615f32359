/** What a reader who selects a whole section copies, line by line. */
export function copied(element: Element): string[] {
  const selection = getSelection()!;
  selection.selectAllChildren(element.shadowRoot!.querySelector('section')!);
  return selection
    .toString()
    .split('\n')
    .flatMap((line) => line.trim() || []);
}
