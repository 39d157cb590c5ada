import { conferenceCalendarRoute } from '@/lib/calendar-route';

const route = conferenceCalendarRoute();

export const dynamic = 'force-static';
export const { generateStaticParams, GET } = route;
