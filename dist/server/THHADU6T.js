/*! career-widgets 0.1.0, MIT */
import{i as t}from"./3EG6A5YY.js";t();var i=class{said;#t;#i;#e;constructor(e,o){this.#t=e,this.#i=o,e.addController(this)}hostDisconnected(){clearTimeout(this.#e),this.said=void 0}say(e){clearTimeout(this.#e),this.#o(void 0),e!==void 0&&(this.#e=setTimeout(()=>this.#o(e),this.#i))}#o(e){e!==this.said&&(this.said=e,this.#t.requestUpdate())}};export{i as a};
