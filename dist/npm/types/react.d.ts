import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ElementAttributes as Attributes, ElementEvents as Events} from './elements.js';

type Tag = keyof Attributes;
type Listeners<E> = {[Name in keyof E as `on${Name & string}`]?: ((event: E[Name]) => void) | undefined};
type Any<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;
export type CareerElements = {[T in Tag]: Omit<Any<HTMLElementTagNameMap[T]>, keyof Attributes[T]> & Attributes[T] & Listeners<Events[T]>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CareerElements {}
  }
}
