### review: unreviewed
### The lock: it never asks, and nothing is lost to it.

lock-words-waiting = الكلمات الأخيرة لم تُحفظ بعد. تجري المحاولة من جديد.
lock-after = الإقفال بعد
# $count (Number): how many minutes
lock-after-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
lock-after-hint = من دون مفتاح أو حركة فأرة. ويُقفل أيضا حين ينام الحاسوب أو تُقفل شاشته. وما كتبته يبقى.
