import {
  AccountBookOutlined,
  ApartmentOutlined,
  AppstoreOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  FieldTimeOutlined,
  FileWordOutlined,
  FolderOpenOutlined,
  ContactsOutlined,
  MailOutlined,
  NotificationOutlined,
  FormOutlined,
  InboxOutlined,
  FileDoneOutlined,
  AuditOutlined,
  MedicineBoxOutlined,
  PartitionOutlined,
  SafetyCertificateOutlined,
  TeamOutlined,
  UploadOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'

export type PageId =
  | 'work'
  | 'triage'
  | 'approvals'
  | 'leads'
  | 'cases'
  | 'due-dates'
  | 'aid'
  | 'recommendations'
  | 'sent'
  | 'addressees'
  | 'overview'
  | 'enter'
  | 'imports'
  | 'calendar'
  | 'templates'
  | 'organs'
  | 'people'
  | 'reviews'
  | 'detectors'
  | 'audit'
  | 'procedures'

/** The pages of the navigation, each with the ability that it needs and the key that follows `g`. */
export const pages: readonly {
  readonly id: PageId
  readonly to: `/${PageId}`
  readonly key: string
  readonly icon: ReactNode
  readonly needs: { readonly area: string; readonly ability: string }
}[] = [
  {
    id: 'work',
    to: '/work',
    key: 'w',
    icon: <CarryOutOutlined />,
    needs: { area: 'cases', ability: 'read' },
  },
  {
    id: 'triage',
    to: '/triage',
    key: 't',
    icon: <InboxOutlined />,
    needs: { area: 'leads', ability: 'triage' },
  },
  {
    id: 'approvals',
    to: '/approvals',
    key: 'q',
    icon: <AuditOutlined />,
    needs: { area: 'approvals', ability: 'read' },
  },
  {
    id: 'leads',
    to: '/leads',
    key: 'l',
    icon: <AppstoreOutlined />,
    needs: { area: 'leads', ability: 'read' },
  },
  {
    id: 'cases',
    to: '/cases',
    key: 'c',
    icon: <FolderOpenOutlined />,
    needs: { area: 'cases', ability: 'read' },
  },
  {
    id: 'due-dates',
    to: '/due-dates',
    key: 'm',
    icon: <FieldTimeOutlined />,
    needs: { area: 'cases', ability: 'read' },
  },
  {
    id: 'aid',
    to: '/aid',
    key: 'f',
    icon: <AccountBookOutlined />,
    needs: { area: 'aid', ability: 'read' },
  },
  {
    id: 'recommendations',
    to: '/recommendations',
    key: 'j',
    icon: <NotificationOutlined />,
    needs: { area: 'recommendations', ability: 'read_links' },
  },
  {
    id: 'sent',
    to: '/sent',
    key: 'y',
    icon: <MailOutlined />,
    needs: { area: 'recommendations', ability: 'answer_sent' },
  },
  {
    id: 'overview',
    to: '/overview',
    key: 'v',
    icon: <BarChartOutlined />,
    needs: { area: 'statistics', ability: 'read' },
  },
  {
    id: 'reviews',
    to: '/reviews',
    key: 'r',
    icon: <FileDoneOutlined />,
    needs: { area: 'quality', ability: 'read' },
  },
  {
    id: 'detectors',
    to: '/detectors',
    key: 'x',
    icon: <MedicineBoxOutlined />,
    needs: { area: 'quality', ability: 'read_findings' },
  },
  {
    id: 'enter',
    to: '/enter',
    key: 'e',
    icon: <FormOutlined />,
    needs: { area: 'intake', ability: 'receive' },
  },
  {
    id: 'imports',
    to: '/imports',
    key: 'i',
    icon: <UploadOutlined />,
    needs: { area: 'intake', ability: 'import' },
  },
  {
    id: 'calendar',
    to: '/calendar',
    key: 'd',
    icon: <CalendarOutlined />,
    needs: { area: 'procedures', ability: 'read_clocks' },
  },
  {
    id: 'templates',
    to: '/templates',
    key: 'n',
    icon: <FileWordOutlined />,
    needs: { area: 'cases', ability: 'read_templates' },
  },
  {
    id: 'addressees',
    to: '/addressees',
    key: 'u',
    icon: <ContactsOutlined />,
    needs: { area: 'recommendations', ability: 'read_addressees' },
  },
  {
    id: 'organs',
    to: '/organs',
    key: 'o',
    icon: <ApartmentOutlined />,
    needs: { area: 'organs', ability: 'read' },
  },
  {
    id: 'people',
    to: '/people',
    key: 'p',
    icon: <TeamOutlined />,
    needs: { area: 'accounts', ability: 'administer' },
  },
  {
    id: 'audit',
    to: '/audit',
    key: 'a',
    icon: <SafetyCertificateOutlined />,
    needs: { area: 'ledger', ability: 'read' },
  },
  {
    id: 'procedures',
    to: '/procedures',
    key: 'b',
    icon: <PartitionOutlined />,
    needs: { area: 'procedures', ability: 'read_rules' },
  },
]

/** Where somebody arrives who named no page. */
export const firstPageOf = (abilities: Readonly<Record<string, readonly string[]>>) =>
  pages.find(({ needs }) => abilities[needs.area]?.includes(needs.ability))?.to ?? '/account'
