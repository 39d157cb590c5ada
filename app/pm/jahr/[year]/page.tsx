import { NumbersPage } from '@/components/press/numbers-page';
import { numberYears } from '@/lib/press/numbers';
import { numbersMetadata } from '@/lib/routes/metadata';

type Props = PageProps<'/pm/jahr/[year]'>;

export const dynamicParams = false;
export const generateStaticParams = () => numberYears().map((year) => ({ year: String(year) }));
export const generateMetadata = async ({ params }: Props) =>
  numbersMetadata(Number((await params).year));

export default async function Page({ params }: Props) {
  return <NumbersPage year={Number((await params).year)} />;
}
