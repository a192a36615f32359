import type {HTMLAttributes} from 'svelte/elements';
import type {ElementAttributes as Attributes, ElementEvents as Events} from './elements.js';

type Tag = keyof Attributes;
type Listeners<E> = {[Name in keyof E as `on${':' | ''}${Name & string}`]?: ((event: E[Name]) => void) | undefined};
export type CareerElements = {[T in Tag]: Omit<HTMLAttributes<HTMLElementTagNameMap[T]>, keyof Attributes[T]> & Attributes[T] & Listeners<Events[T]>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CareerElements {}
}
