/** The names of the fields that hold an article in data files. */
import type { Fields } from './format.js';

/** Names that data sets, feeds and newsroom systems give these fields, the most telling first. */
export const FIELDS: Fields = {
  id: ['id', '_id', 'guid', 'uuid', 'articleId', 'article_id', 'slug', 'url', 'link'],
  title: ['title', 'headline', 'name'],
  text: [
    'text',
    'body',
    'content',
    'articleBody',
    'article',
    'fulltext',
    'full_text',
    'maintext',
    'content_text',
    'content_html',
    'html',
    'story',
    'description',
    'summary',
  ],
  date: [
    'date',
    'published',
    'publishedAt',
    'published_at',
    'datePublished',
    'date_published',
    'date_publish',
    'publish_date',
    'pubDate',
    'pubdate',
    'created_at',
    'createdAt',
    'timestamp',
  ],
};
