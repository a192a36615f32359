import type {ClassAttributes, JSX} from 'preact';
import type {ElementAttributes as Attributes, ElementEvents as Events} from './elements.js';

type Tag = keyof Attributes;
type Listeners<E> = {[Name in keyof E as `on${Name & string}`]?: ((event: E[Name]) => void) | undefined};
// Of a plain element, because Preact 10 and 11 have the type of attributes in different places.
type Any<E> = Omit<JSX.IntrinsicElements['span'], 'ref'> & ClassAttributes<E>;
export type CareerElements = {[T in Tag]: Omit<Any<HTMLElementTagNameMap[T]>, keyof Attributes[T]> & Attributes[T] & Listeners<Events[T]>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CareerElements {}
  }
}
