/** Passwords of ten and more characters that are tried first, in lower case. Shorter ones are refused anyway. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  1234567890 0123456789 0987654321 9876543210 12345678910 123456789a 123456789q a123456789 q123456789 z123456789
  aa123456789 abc123456789 qq123456789 1234567890a 12345678901 123123123123 1231231234 1122334455 1212121212
  147258369a 1472583690 147852369a 159357159357 123654789a 123456123456 12345654321 5201314520 52013145201 1314520520
  woaini1314 woaini1314520 woaini5201314 woaini520520 woaiwojia123 woaizhongguo zhongguo123 beijing2008
  password12 password123 password1234 password12345 password123456 passw0rd123 p@ssw0rd123 p@ssword123 password01
  mypassword administrator admin12345 admin123456 admin1234567 admin888888 admin@12345 administrator1 root123456
  qwertyuiop qwerty12345 qwerty123456 qwertyuiop123 qwer1234asdf 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc qazwsxedcrfv
  zaq12wsxcde3 zxcvbnm123 zxcvbnm1234 asdfghjkl123 asdfghjkl1 qwerasdfzxcv q1w2e3r4t5 q1w2e3r4t5y6 qweasdzxc123
  iloveyou12 iloveyou123 iloveyou1314 letmein123 welcome123 welcome1234 changeme123 changeme1234 football123
  sunshine123 superman123 princess123 computer123 internet123 liverpool123 abcdefghij abcd123456 abcd12345678
  jianhu12309 jianhu12345 jianhu123456 jiancha123 jiancha12309 jianchayuan jianchayuan123 12309jianhu 1230912309
  1111122222 1111100000 0000011111 1010101010 6666688888 8888866666 1357924680 2468013579 huawei12345 test123456
`
    .split(/\s+/)
    .filter(Boolean),
)
