import type {WidgetElement} from '../src/base/widget.js';

/** A story's element once it is drawn: a page draws in slices, so what is long is not there at once. */
export async function drawn<Tag extends keyof HTMLElementTagNameMap>(canvas: HTMLElement, tag: Tag): Promise<HTMLElementTagNameMap[Tag]> {
  const element = canvas.querySelector(tag)!;
  await (element as unknown as WidgetElement<never>).updateComplete;
  return element;
}
