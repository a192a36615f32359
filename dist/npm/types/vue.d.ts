import type {HTMLAttributes, ReservedProps} from 'vue';
import type {ElementAttributes as Attributes, ElementEvents as Events} from './elements.js';

type Tag = keyof Attributes;
type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name & string;
type Listeners<E> = {[Name in keyof E as `on${Capitalize<Camel<Name>>}`]?: ((event: E[Name]) => void) | undefined};
export type CareerElements = {[T in Tag]: new () => {$props: Omit<HTMLAttributes, keyof Attributes[T]> & ReservedProps & Attributes[T] & Listeners<Events[T]>}};

declare module 'vue' {
  interface GlobalComponents extends CareerElements {}
  interface HTMLAttributes {
    /** Where it belongs in a custom element: <p slot="fallback">. Vue does not know it otherwise. */
    slot?: string;
  }
}
