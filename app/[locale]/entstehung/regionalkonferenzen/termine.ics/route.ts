import { calendarRoute } from '@/lib/routes/calendar';

const route = calendarRoute();

export const dynamic = 'force-static';
export const { generateStaticParams, GET } = route;
