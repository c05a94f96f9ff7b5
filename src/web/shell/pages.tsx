import {
  ApartmentOutlined,
  AppstoreOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  FieldTimeOutlined,
  FolderOpenOutlined,
  FormOutlined,
  InboxOutlined,
  PartitionOutlined,
  SafetyCertificateOutlined,
  TeamOutlined,
  UploadOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'

export type PageId =
  | 'work'
  | 'triage'
  | 'leads'
  | 'cases'
  | 'due-dates'
  | 'overview'
  | 'enter'
  | 'imports'
  | 'calendar'
  | 'organs'
  | 'people'
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
    id: 'overview',
    to: '/overview',
    key: 'v',
    icon: <BarChartOutlined />,
    needs: { area: 'statistics', ability: 'read' },
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
