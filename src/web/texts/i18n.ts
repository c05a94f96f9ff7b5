import { isLanguage, type Language, type Text } from '#kernel/text.ts'
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { en } from './en.ts'
import { zh } from './zh.ts'

const kept = 'jianhu.language'

const firstLanguage = (): Language => {
  const chosen = localStorage.getItem(kept)
  if (isLanguage(chosen)) return chosen
  return navigator.language.toLowerCase().startsWith('zh') || !navigator.language.startsWith('en')
    ? 'zh'
    : 'en'
}

const tellDocument = (language: Language): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

export const startTexts = async (): Promise<void> => {
  const language = firstLanguage()
  tellDocument(language)
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}

export const setLanguage = (language: Language): void => {
  localStorage.setItem(kept, language)
  tellDocument(language)
  void i18next.changeLanguage(language)
}

export const useLanguage = (): Language => (useTranslation().i18n.language === 'en' ? 'en' : 'zh')

/** A text of the plan or the server, in the reader's language. */
export const useSay = (): ((text: Text) => string) => {
  const language = useLanguage()
  return (text) => text[language]
}
