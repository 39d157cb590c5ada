import { conferenceCalendarRoute } from '@/lib/routes/calendar';

const route = conferenceCalendarRoute();

export const dynamic = 'force-static';
export const { generateStaticParams, GET } = route;
