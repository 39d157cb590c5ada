import { TextPage } from '@/components/document/text-page';
import { readRecord } from '@/lib/accessibility/statement';
import type { Page } from '@/lib/content';
import { AccessibilityResults, AccessibilityStatus } from './accessibility-results';

/** The accessibility statement: words, and what the recorded checks of the site say. */
export function AccessibilityPage({ document }: { document: Page }) {
  const record = readRecord();
  if (!record) return <TextPage document={document} />;
  return (
    <TextPage document={document} above={<AccessibilityStatus record={record} />}>
      <AccessibilityResults record={record} />
    </TextPage>
  );
}
