class Announcer {
  /** What is being said. */
  said;
  #host;
  #rest;
  #timer;
  /** @param rest - How long nothing must happen before it is said, in milliseconds. */
  constructor(host, rest) {
    this.#host = host;
    this.#rest = rest;
    host.addController(this);
  }
  hostDisconnected() {
    clearTimeout(this.#timer);
    this.said = void 0;
  }
  /** Says something after the rest, in place of whatever was to be said. */
  say(next) {
    clearTimeout(this.#timer);
    this.#put(void 0);
    if (next !== void 0) this.#timer = setTimeout(() => this.#put(next), this.#rest);
  }
  #put(said) {
    if (said === this.said) return;
    this.said = said;
    this.#host.requestUpdate();
  }
}
export {
  Announcer
};
//# sourceMappingURL=announcer.js.map
