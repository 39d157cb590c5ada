import { ShortAddressPage } from '@/components/press/short-address-page';
import { pressNumberAt, pressNumbers } from '@/lib/press/numbers';
import { shortAddressMetadata } from '@/lib/routes/metadata';
import { shortNumber } from '@/lib/urls';

type Props = PageProps<'/pm/[number]'>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  pressNumbers().map(({ number }) => ({ number: shortNumber(number) }));
export const generateMetadata = async ({ params }: Props) =>
  shortAddressMetadata(pressNumberAt((await params).number));

export default async function Page({ params }: Props) {
  return <ShortAddressPage numbered={pressNumberAt((await params).number)} />;
}
