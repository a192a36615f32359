import type {JSX} from 'solid-js';
import type {ElementAttributes as Attributes, ElementEvents as Events} from './elements.js';

type Tag = keyof Attributes;
type Listeners<E> = {[Name in keyof E as `on:${Name & string}`]?: ((event: E[Name]) => void) | undefined};
type Prefixed<A> = {[Name in keyof A as `prop:${Name & string}`]?: A[Name]} & {[Name in keyof A as `attr:${Name & string}`]?: A[Name]};
export type CareerElements = {
  [T in Tag]: Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[T]>, keyof Attributes[T]> & Attributes[T] & Prefixed<Attributes[T]> & Listeners<Events[T]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CareerElements {}
  }
}
