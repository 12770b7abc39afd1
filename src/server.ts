export { onInstall, onOpen } from './addon/menu';
export { readActiveSheet, showSidebar } from './addon/sidebar';
export { CAMPAIGN_STRATEGY } from './functions/campaign-strategy';
export { ENGAGEMENT_RATE } from './functions/engagement-rate';
export { INFLUENCER_TIER } from './functions/influencer-tier';
