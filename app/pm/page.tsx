import { NumbersPage } from '@/components/press/numbers-page';
import { numbersMetadata } from '@/lib/metadata';
import { numberYears } from '@/lib/press/numbers';

export const generateMetadata = () => numbersMetadata();

export default function Page() {
  return <NumbersPage year={numberYears()[0]} />;
}
