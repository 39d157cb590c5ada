import { NumbersPage } from '@/components/press/numbers-page';
import { numberYears } from '@/lib/press/numbers';
import { numbersMetadata } from '@/lib/routes/metadata';

export const generateMetadata = () => numbersMetadata();

export default function Page() {
  return <NumbersPage year={numberYears()[0]} />;
}
