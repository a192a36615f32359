import {aTimeout, expect} from '@open-wc/testing';
import {waitUntil} from './support/wait-until.js';

/** A widget of the handler in a frame without an origin, as WordPress makes one. */
describe('a widget in a frame', () => {
  const script = Object.assign(document.createElement('script'), {src: '/__handler__/-/embed.js'});
  before(async () => {
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  });
  after(() => script.remove());

  function frameOf(path: string, width = 600) {
    const frame = document.createElement('iframe');
    frame.dataset['careerWidgetFrame'] = '';
    frame.setAttribute('sandbox', 'allow-scripts');
    Object.assign(frame, {src: `/__handler__/${path}`, width: String(width), height: '50'});
    document.body.append(frame);
    return frame;
  }

  it('is as high as what is in it, and follows it', async () => {
    const frame = frameOf('electrician/salary-range');
    await waitUntil(() => Number(frame.height) > 200, 'it has its height');
    const height = Number(frame.height);
    frame.width = '300';
    await waitUntil(() => Number(frame.height) > height, 'it is higher where it is narrow');
    frame.remove();
  });

  it('tells it in the words of WordPress, with the secret that it was given', async () => {
    const said: MessageEvent[] = [];
    const listen = (event: MessageEvent) => said.push(event);
    addEventListener('message', listen);
    const frame = frameOf('electrician/role-faq#?secret=Ab12');
    await waitUntil(() => said.length > 0, 'it says how high it is');
    removeEventListener('message', listen);
    expect(said[0]!.source === frame.contentWindow).to.equal(true);
    expect(said[0]!.origin).to.equal('null');
    const {message, value, secret} = said[0]!.data;
    expect([message, secret]).to.deep.equal(['height', 'Ab12']);
    expect(value).to.be.greaterThan(100);
    frame.remove();
  });

  it('does not listen to anybody else', async () => {
    const frame = frameOf('electrician/role-faq');
    await waitUntil(() => Number(frame.height) > 100, 'it has its height');
    const {height} = frame;
    const other = Object.assign(document.createElement('iframe'), {srcdoc: '<script>parent.postMessage({message: "height", value: 7777}, "*")</script>'});
    document.body.append(other);
    postMessage({message: 'height', value: 7777}, '*');
    for (const value of [-1, 'x', NaN, null, {}, 1e9]) postMessage({message: 'height', value}, '*');
    postMessage(null, '*');
    await aTimeout(300);
    expect(frame.height).to.equal(height);
    expect(other.height).to.equal('');
    frame.remove();
    other.remove();
  });
});
