import {ContextProvider} from '@lit/context';
import {guideContext} from '../src/input/context.js';

/** Surrounds a widget with a guide that never arrives: `<guide-that-loads><salary-range></salary-range></guide-that-loads>`. */
customElements.define(
  'guide-that-loads',
  class extends HTMLElement {
    constructor() {
      super();
      new ContextProvider(this, {context: guideContext, initialValue: {state: 'loading'}});
    }
  },
);
