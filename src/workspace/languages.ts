/** Language id of articles. */
export const ARTICLE_LANGUAGE = 'news-article';

export const PLAIN_LANGUAGE = 'plaintext';
