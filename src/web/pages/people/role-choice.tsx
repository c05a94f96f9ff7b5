import { type RoleId, roles } from '#areas/accounts/domain/roles.ts'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'

/** A role, with what it does below its name. */
export const RoleChoice = ({
  value,
  onChange,
  ...described
}: {
  readonly id: string
  readonly value: RoleId | undefined
  readonly onChange: (role: RoleId) => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <Select
      {...described}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('form.choose')}
      value={value ?? null}
      options={roles.map(({ id, title, description }) => ({
        value: id,
        label: say(title),
        description: say(description),
      }))}
      optionRender={({ label, data }) => (
        <>
          {label}
          <br />
          <span className="soft small">{data.description}</span>
        </>
      )}
      onChange={onChange}
    />
  )
}
