import { EnterForm } from './enter-form.tsx'
import { ReceiptSlip } from './receipt-slip.tsx'
import { useEnter } from './use-enter.ts'

export const EnterPage = () => {
  const { enter, entered, attached, sendAgain, done } = useEnter()
  if (entered) return <ReceiptSlip entered={entered} attached={attached} onAgain={sendAgain} onDone={done} />
  return (
    <EnterForm
      busy={enter.isPending}
      error={enter.error}
      onSend={(slip, files, clearDraft) => enter.mutate({ slip, files }, { onSuccess: clearDraft })}
    />
  )
}
