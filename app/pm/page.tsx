import { NumbersPage } from '@/components/press/numbers-page';
import { numbersMetadata } from '@/lib/metadata';
import { numberYears } from '@/lib/press/numbers';

const newestYear = () => numberYears()[0];

export const generateMetadata = () => numbersMetadata(newestYear());

export default function Page() {
  return <NumbersPage year={newestYear()} />;
}
