/// <reference types="astro/astro-jsx" />
import type {ElementAttributes as Attributes, ElementEvents as Events} from './elements.js';

type Tag = keyof Attributes;
export type CareerElements = {[T in Tag]: Omit<astroHTML.JSX.HTMLAttributes, keyof Attributes[T]> & Attributes[T]};

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements extends CareerElements {}
  }
}
