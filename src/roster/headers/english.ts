import type { HeaderWords } from './header-words';

/** With the spellings of tools' own exports: Modash, HypeAuditor, Upfluence, CreatorIQ, Kaggle lists. */
export const ENGLISH: HeaderWords = {
  name: 'name, full name, fullname, real name, first name, firstname, given name, display name, profile name, influencer, creator, publisher, ambassador, kol, talent, influencer name, creator name, channel name, page name, channel title, channel, person, blogger, artist',
  'last name': 'last name, lastname, surname, family name, familyname',
  handle:
    '@, handle, handles, username, user name, user, screen name, account, account name, nickname, profile, profile id, channel info, influencer handle, creator handle, youtuber, tiktoker, instagrammer, streamer',
  link: 'link, links, url, profile link, profile url, account url, account link, channel url, channel link, media url, page url, social link, profile links, href',
  platform: 'platform, network, social network, social media, social platform, channel, medium, site, platform name',
  followers:
    'followers, follower, follower count, followercount, followers subscribers, follower subscriber, subscribers, subscriber, subscriber count, suscribers, subs, fans, fan count, audience size, community size, follower base',
  following: 'following, followings, following count, follows, followees, accounts followed',
  posts:
    'posts, post, post count, posts videos, media count, media, videos, video count, uploads, published posts, tweets',
  'engagement rate':
    'engagement rate, engagementrate, er, erf, err, erv, eri, eng rate, engagement ratio, engagement, eng, engagements, interactions, interaction rate, interaction, effluence rate, rate, engage rate, avg er',
  engagements: 'engagements, engagement, interactions, eng, engagement count',
  basis: 'basis, engagement rate basis, rate basis',
  likes: 'likes, like, like count, likes count, hearts, favorites, favourites, reactions, diggs',
  comments: 'comments, comment, comment count, replies, comments count',
  shares: 'shares, share, share count, reposts, retweets, shares count, sends',
  saves: 'saves, save, bookmarks, save count, collects',
  views: 'views, view, view count, visits, plays, play count, video views, reels plays, impressions views, watch count',
  reach: 'reach, reached, people reached, accounts reached, unique reach, estimated reach, est reach',
  impressions: 'impressions, impression, estimated impressions, est impressions, post impressions',
  fee: 'fee, price, cost, rate card, ratecard, quote, rates, rate, asking price, charge, compensation, payment, budget, pricing, fees, cpp, offer, commercials',
  currency: 'currency, fee currency, ccy, price currency',
  niche:
    'niche, niches, category, categories, topic, topics, vertical, content category, interests, interest, genre, genres, theme, industry, content type, segment, main topic, primary category, tags, keywords',
  bio: 'bio, biography, bio description, description, about, introduction, intro, profile description, profile text',
  country: 'country, location, region, market, creator country, influencer country, country code, nationality',
  fit: 'fit, brand fit, fit score, brand fit score, relevance, relevance score, match, match score, affinity',
  'audience country':
    'audience country, audience countries, audience location, top1 cntr, top2 cntr, top3 cntr, top country, top countries, top audience country, top audience countries, follower countries, followers country',
  credibility:
    'credibility, follower credibility, followers credibility, audience credibility, audience quality, audience quality score, aqs, authenticity, audience authenticity, real followers, credibility score',
};
