/**
 * A page that is the same for all: browsers ask each time whether it has changed; a CDN in front of the site may answer
 * many readers with one that is half a minute old, or older while the site is down. Answers to one reader are `no-store`.
 */
export const A_PAGE = 'public, max-age=0, s-maxage=30';
