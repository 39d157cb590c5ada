import { calendarRoute } from '@/lib/calendar-route';

const route = calendarRoute();

export const dynamic = 'force-static';
export const { generateStaticParams, GET } = route;
