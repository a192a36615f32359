import {escapeHtml} from '../server/html.js';

export interface Embedded {
  title: string;
  /** Name of the site. */
  provider: string;
  origin: string;
  /** Address of the page of the guide. */
  page: string;
  /** Address of the page for the frame. */
  frame: string;
  width: number;
  height: number;
}

/**
 * The answer of oEmbed 1.0. The form of its HTML is what WordPress leaves of providers that it does not know: a quotation with a link, and
 * a frame of that class, to which it adds a secret. A link is left where frames are taken away.
 */
export const oembed = ({title, provider, origin, page, frame, width, height}: Embedded): object => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: provider,
  provider_url: origin,
  width,
  height,
  html:
    `<blockquote class="wp-embedded-content"><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></blockquote>`
    + `<iframe class="wp-embedded-content" data-career-widget-frame sandbox="allow-scripts" src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="${width}" height="${height}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`,
});
