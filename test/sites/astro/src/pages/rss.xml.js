// As Astro's documentation writes a feed with the whole text of posts.
import rss from '@astrojs/rss';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

const parser = new MarkdownIt({html: true});

export async function GET(context) {
  const posts = Object.values(import.meta.glob('./posts/*.md', {eager: true}));
  return rss({
    title: 'Job board',
    description: 'Posts',
    site: context.site,
    items: posts.map((post) => ({
      title: post.frontmatter.title,
      link: post.url,
      description: post.frontmatter.description,
      content: sanitizeHtml(parser.render(post.rawContent())),
    })),
  });
}
