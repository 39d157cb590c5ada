import { PressYearPage } from '@/components/press/press-year-page';
import { pressYears } from '@/lib/content';
import { pressYearMetadata } from '@/lib/metadata';

export const dynamicParams = false;
export const generateStaticParams = () => pressYears().map((year) => ({ year: String(year) }));
export const generateMetadata = async ({ params }: PageProps<'/[locale]/presse/[year]'>) =>
  pressYearMetadata(Number((await params).year));

export default async function Page({ params }: PageProps<'/[locale]/presse/[year]'>) {
  return <PressYearPage year={Number((await params).year)} />;
}
