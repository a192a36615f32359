import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * What a live region of a widget says: only after a rest, so that typing is not talked over, and from silence, so that the same
 * words are heard again.
 */
export class Announcer<Said> implements ReactiveController {
  /** What is being said. */
  said: Said | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #rest: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param rest - How long nothing must happen before it is said, in milliseconds. */
  constructor(host: ReactiveControllerHost, rest: number) {
    this.#host = host;
    this.#rest = rest;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.said = undefined;
  }

  /** Says something after the rest, in place of whatever was to be said. */
  say(next: Said | undefined): void {
    clearTimeout(this.#timer);
    this.#put(undefined);
    if (next !== undefined) this.#timer = setTimeout(() => this.#put(next), this.#rest);
  }

  #put(said: Said | undefined) {
    if (said === this.said) return;
    this.said = said;
    this.#host.requestUpdate();
  }
}
