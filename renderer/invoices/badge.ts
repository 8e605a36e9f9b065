// In the sidebar: how many invoices are past due.
import { pastDueOn } from '../../shared/invoices/figures/balances.ts';
import { type BadgeOf, badge } from '../state/badge.ts';

const invoicesBadge: BadgeOf = ({ invoices }, { asOf }) =>
  badge(pastDueOn(invoices.invoices, asOf), 'past due');

export default invoicesBadge;
