import {provideContext} from '../src/source/provide-context.js';

/** Surrounds a widget with a guide that never arrives: `<guide-that-loads><salary-range></salary-range></guide-that-loads>`. */
customElements.define(
  'guide-that-loads',
  class extends HTMLElement {
    constructor() {
      super();
      provideContext(this, () => ({state: 'loading'}));
    }
  },
);
