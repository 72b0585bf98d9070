### review: unreviewed

q-form-sexual-exploitation = ⵢⴰⵏ ⴰⵔ ⵉⵙⴽⵓⵎⵓⵔ ⴰⴼⴳⴰⵏ, ⵏⵖ ⴰⵔ ⴼⵍⵍⴰⵙ ⵉⵜⵜⵄⵉⵛ, ⴳ ⵜⵉⴳⴰⵡⵉⵏ ⵏⵖ ⵜⵉⵡⵍⴰⴼⵉⵏ ⵏ ⵡⵓⵣⵓⴼ
    .label = { form-sexual-exploitation }
    .why = { form-sexual-exploitation.named } ⴰⴷ ⵓⵔ ⵜⵙⵇⵙⴰⴷ ⵡⴰⵍⵓ ⵖⴼ ⵜⵉⴳⴰⵡⵉⵏ ⵏ ⵡⵓⵣⵓⴼ. ⵡⴰⵏⵏⴰ ⵉⵙⵜⵉⵏ ⵜⴰⵡⵓⵔⵉ ⴰⴷ ⵙ ⵜⵉⵔⵉⵜ ⵏⵏⵙ ⵓⵔ ⵉⴳⵉ ⴳ ⵡⴰⵏⴰⵡ ⴰⴷ.
q-form-forced-labour = ⵢⴰⵏ ⴰⵔ ⵉⵙⴽⵓⵎⵓⵔ ⴰⴼⴳⴰⵏ ⴰⴷ ⵉⵙⵡⵓⵔⵉ, ⴱⵍⴰ ⵜⵉⵔⵉⵜ ⵏⵏⵙ
    .label = { form-forced-labour }
    .why = { form-forced-labour.named } ⵜⴰⵡⵓⵔⵉ ⵉⵡⵄⵔⵏ ⵡⴰⵃⴷⵓⵙ ⵓⵔ ⵜⴳⵉ ⴰⵏⴰⵡ ⴰⴷ; ⴱⵣⵣⵉⵣ, ⴰⵙⵙⵉⴳⴳⵯⴷ ⵏⵖ ⵡⴰⵔ ⴰⴱⵔⵉⴷ ⵏ ⵓⴼⴼⵓⵖ ⴰⴷ ⵜ ⵉⵜⵜⴳⴰⵏ. ⴰⵇⴱⴰⵍ ⵏ ⵓⵔⴱⴰ ⵓⵔ ⴰⵔ ⵉⵜⵜⵓⵙⵙⵉⴹⵏ.
q-form-domestic-servitude = ⵢⴰⵏ ⵢⵓⵎⵥ ⴰⴼⴳⴰⵏ ⴳ ⵜⴳⵎⵎⵉ ⴰⴷ ⵉⵇⴷⴷⵛ
    .label = { form-domestic-servitude }
    .why = { form-domestic-servitude.named } ⵜⴰⵣⴷⵖⵉ ⴷ ⵜⵡⵊⴰ ⵡⴰⵃⴷⵓⵙ ⵓⵔ ⵜⴳⵉ ⴰⵏⴰⵡ ⴰⴷ.
q-form-begging = ⵢⴰⵏ ⴰⵔ ⵉⵙⴽⵓⵎⵓⵔ ⴰⴼⴳⴰⵏ ⴰⴷ ⵉⵙⵙⵓⵜⵔ, ⵏⵖ ⴰⵔ ⵉⵜⵜⴰⵎⵥ ⵎⴰⴷ ⴰⵙ ⵜⵜⴰⴽⴽⴰⵏ
    .label = { form-begging }
    .why = { form-begging.named } ⵜⴰⵡⵊⴰ ⵉⵙⵙⵓⵜⵔⵏ ⵉ ⵉⵅⴼ ⵏⵏⵙ ⵓⵔ ⵜⴳⵉ ⴰⵏⴰⵡ ⴰⴷ.
q-form-slavery-like-practices = ⵢⴰⵏ ⴰⵔ ⵉⵙⴽⴰⵔ ⵉ ⵓⴼⴳⴰⵏ ⵣⵓⵏⴷ ⵡⴰⵏⵏⴰ ⵜ ⵉⵍⴰⵏ
    .label = { form-slavery-like-practices }
    .why = { form-slavery-like-practices.named } ⵣⵓⵏⴷ ⵡⴰⵏⵏⴰ ⵉⵜⵜⵢⴰⴼⴽⴰⵏ, ⵉⵜⵜⵓⵕⴹⴰⵍⵏ, ⵏⵖ ⵉⵍⵓⵍⴰⵏ ⴳ ⵓⵎⵔⵡⴰⵙ.
q-form-forced-marriage = ⵢⴰⵏ ⴰⵔ ⵉⵙⴽⵓⵎⵓⵔ ⵏⵖ ⵉⵙⴽⵓⵎⵔ ⴰⴼⴳⴰⵏ ⴰⴷ ⵉⵔⵛⵍ
    .label = { form-forced-marriage }
    .why = { form-forced-marriage.named } ⴰⵡⴰⵍ ⵏ ⵜⵉⴽⵔⴽⴰⵙ ⵖⴼ ⵓⵔⵛⴰⵍ ⴰⵔ ⴼⵍⵍⴰⵙ ⵉⵜⵜⵓⵙⵇⵙⴰ ⴳ ⵓⴷⵖⴰⵔ ⵢⴰⴹⵏ.
q-form-organ-removal = ⵢⴰⵏ ⵉⵔⴰ ⵏⵖ ⵉⴽⴽⵙ ⴰⵃⵔⵉⵛ ⵏ ⵜⴼⴽⴽⴰ ⵏ ⵓⴼⴳⴰⵏ
    .label = { form-organ-removal }
    .why = { form-organ-removal.named } ⵙⵉⴳⴳⵍ ⴰⴷⴱⵉⴱ; ⴰⴷ ⵓⵔ ⵜⵙⵙⵓⵜⵔⴷ ⴰⴷ ⵜⵥⵕⴷ ⴽⵔⴰ.
q-form-medical-experiments = ⵢⴰⵏ ⴰⵔ ⵉⵙⵙⵎⵔⴰⵙ ⴰⴼⴳⴰⵏ ⵉ ⵜⵉⵔⵎⵉⵜⵉⵏ ⵏ ⵓⵙⵓⵊⵊⵉ
    .label = { form-medical-experiments }
    .why = { form-medical-experiments.named } ⵜⴰⵔⵣⵓⵜ ⵉⵇⴱⵍ ⵓⴼⴳⴰⵏ ⵙ ⵜⵍⴻⵍⵍⵉ ⵓⵔ ⵜⴳⵉ ⴰⵏⴰⵡ ⴰⴷ.
q-form-criminal-acts = ⵢⴰⵏ ⴰⵔ ⵉⵙⴽⵓⵎⵓⵔ ⴰⴼⴳⴰⵏ ⵉ ⵜⵉⴳⴰⵡⵉⵏ ⵎⴳⴰⵍ ⴰⵙⴰⴹⵓⴼ
    .label = { form-criminal-acts }
    .why = { form-criminal-acts.named } ⵣⵓⵏⴷ ⴰⵣⵏⵣⵉ ⵏ ⵉⵎⵚⵅⵅⵔ, ⵜⵓⴽⵔⴹⴰ, ⵜⵉⴽⵔⴽⴰⵙ ⵉ ⵎⴷⴷⵏ ⴳ ⵍⴰⵏⵜⵉⵔⵏⵉⵜ. ⵙⵎⵓⵇⵇⵍ ⴰⵢⴰ ⴷⴰⵜ ⵏ ⴽⵓ ⴰⴹⴼⴰⵕ.
q-form-armed-conflict = ⵢⴰⵏ ⴰⵔ ⵉⵙⵙⵎⵔⴰⵙ ⴰⴼⴳⴰⵏ ⴳ ⵓⵎⵏⵖⵉ
    .label = { form-armed-conflict }
    .why = { form-armed-conflict.named } ⵓⵍⴰ ⴰⵙⵉⵙⵉ, ⴰⵏⵡⴰⵍ ⵏⵖ ⴰⵇⵔⵔⴰⵙ. ⴰⴷ ⵓⵔ ⵜⵙⵇⵙⴰⴷ ⵖⴼ ⵜⵔⵓⴱⴱⴰ ⵏⵖ ⵜⴰⵏⵏⴰⵢⵉⵏ.
q-form-other = ⵢⴰⵏ ⴰⵔ ⵉⵙⵙⵎⵔⴰⵙ ⴰⴼⴳⴰⵏ ⵙ ⵓⴱⵔⵉⴷ ⵢⴰⴹⵏ
    .label = { form-other }
    .why = { form-other.named } ⴳⵍⵎ ⵜ ⴳ ⵜⵣⵎⵉⵍⵜ ⵙ ⵉⵡⴰⵍⵉⵡⵏ ⵉⴷⵔⵓⵙⵏ.

q-wish-now = ⵎⴰⴷ ⵜⵔⵉⴷ ⴰⴷ ⵉⵊⵕⵓ ⵖⵉⵍⴰⴷ?
    .label = ⴰⵢⵏⵏⴰ ⵉⵔⴰ ⵓⴼⴳⴰⵏ
    .why = ⵜⵉⵔⵉⵜ ⵏ ⵓⴼⴳⴰⵏ ⴰⴷ ⵉⵣⵡⴰⵔⵏ, ⵜⴰⵏⵏⴰⵢⵜ ⵏⵏⵙ ⵖⴼ ⵍⵅⵟⵕ ⴽⵉⴳⴰⵏ ⴰⴷ ⵜⴳⴰ ⵜⵉⴷⵜ. ⴼⴽ ⴰⵡⴰⵍ ⵖⴰⵙ ⵖⴼ ⵎⴰⴷ ⵥⴹⴰⵕⵏ.
    .note = ⵙ ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵓⴼⴳⴰⵏ, ⵉⴷⵔⵓⵙⵏ. ⵡⴰⵔ ⵉⵙⵎⴰⵡⵏ.
q-safe-contact = { $gender ->
    [feminine] ⵉⵙ ⵉⵍⵍⴰ ⵍⴰⵎⴰⵏ ⵎⴽ ⴰⵎ ⵏⵖⵔⴰ, ⵏⵓⵔⴰ ⴰⵎ, ⵏⵖ ⵏⵡⵔⵔⵉ ⴷ?
    [masculine] ⵉⵙ ⵉⵍⵍⴰ ⵍⴰⵎⴰⵏ ⵎⴽ ⴰⴽ ⵏⵖⵔⴰ, ⵏⵓⵔⴰ ⴰⴽ, ⵏⵖ ⵏⵡⵔⵔⵉ ⴷ?
   *[other] ⵉⵙ ⵉⵍⵍⴰ ⵍⴰⵎⴰⵏ ⵎⴽ ⵏⵖⵔⴰ, ⵏⵓⵔⴰ, ⵏⵖ ⵏⵡⵔⵔⵉ ⴷ?
}
    .label = ⵍⴰⵎⴰⵏ ⵏ ⵓⵎⵢⴰⵡⴰⴹ
    .why = ⴰⵖⵓⵔⵉ ⴳ ⵜⵉⵣⵉ ⵓⵔ ⵉⵍⵉⵇⵏ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵙⵙⵉⵡⴹ ⴰⴼⴳⴰⵏ ⵙ ⵍⵅⵟⵕ. ⵎⴽ ⵓⵔ ⵉⵍⵍⵉ ⵍⴰⵎⴰⵏ, ⴼⴽ ⵜⴰⴽⴰⵔⴹⴰ ⵜⵎⵙⴰⵙⴰⴷ ⴷ ⵓⴼⴳⴰⵏ ⵖⴼ ⵓⴷⵖⴰⵔ.
    .note = ⵎⴰⵏⴰⴳⵓ ⵓⵔ ⵉⵍⵍⵉ ⵍⴰⵎⴰⵏ?
q-contact-how = ⵎⴰⵎⵏⴽ ⴷ ⵎⴰⵏⴰⴳⵓ ⵉⵍⵍⴰ ⵍⴰⵎⴰⵏ ⵓⴳⴰⵔ?
    .label = ⴰⴱⵔⵉⴷ ⴷ ⵜⵉⵣⵉ ⵏ ⵍⴰⵎⴰⵏ
    .why = ⵡⵉⵢⵢⴰⴹ ⵥⴹⴰⵕⵏ ⴰⴷ ⵉⵍⵉⵏ ⴷ ⵓⵎⵢⴰⵡⴰⴹ ⵖⴰⵙ ⵙ ⵓⴱⵔⵉⴷ ⵉⵙⵜⵉ ⵓⴼⴳⴰⵏ. ⴰⴷ ⵓⵔ ⵜⴰⵔⵓⴷ ⴷⴰ ⵓⵟⵟⵓⵏ, ⵉⵙⵎ ⵏⵖ ⴰⵏⵙⴰ; ⴰⵔ ⵜⵜⵓⵃⴹⵓⵏ ⵡⴰⵃⴷⵓⵜⵙⵏ.
    .note = ⵖⴰⵙ ⴰⴱⵔⵉⴷ ⴷ ⵜⵉⵣⵉ
q-next-contact = ⵎⴰⵏ ⴰⵙⵙ ⴰⴷ ⵏⵙⵉⵡⵍ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ?
    .label = ⴰⵎⵢⴰⵡⴰⴹ ⴷ ⵉⵜⵜⴷⴷⵓⵏ
    .why = ⴰⵎⵢⴰⵡⴰⴹ ⵡⵉⵙⵙ ⵙⵉⵏ ⴽⵉⴳⴰⵏ ⴰⴷ ⴷ ⵉⵜⵜⴰⵡⵉ ⵎⴰⴷ ⵓⵔ ⵉⵜⵜⵢⴰⵏⵏⴰⵏ ⴰⵙⵙ ⴰⴷ. ⵉⵏⵉ ⵜ ⵡⴰⵔ ⴱⵣⵣⵉⵣ.
    .note = ⵎⴰⴷ ⵔⴰⴷ ⵜ ⵉⵙⴽⵔ? ⵜⴰⵡⵓⵔⵉ, ⵓⵔ ⴷ ⵉⵙⵎ.
q-consent-referral = { $gender ->
    [feminine] ⵉⵙ ⵜⵔⵉⴷ ⴰⴷ ⵉⵏⵉⵖ ⵉ ⵡⵉⴷ ⵥⴹⴰⵕⵏ ⴰⴷ ⴰⵎ ⴰⵡⵙⵏ? ⵔⴰⴷ ⴰⵎ ⵉⵏⵉⵖ ⴷ ⴰⵎⵣⵡⴰⵔⵓ ⵎⴰⴷ ⴳⴰⵏ, ⴷ ⵎⴰⴷ ⵔⴰⴷ ⴰⵙⵏ ⵉⵏⵉⵖ.
    [masculine] ⵉⵙ ⵜⵔⵉⴷ ⴰⴷ ⵉⵏⵉⵖ ⵉ ⵡⵉⴷ ⵥⴹⴰⵕⵏ ⴰⴷ ⴰⴽ ⴰⵡⵙⵏ? ⵔⴰⴷ ⴰⴽ ⵉⵏⵉⵖ ⴷ ⴰⵎⵣⵡⴰⵔⵓ ⵎⴰⴷ ⴳⴰⵏ, ⴷ ⵎⴰⴷ ⵔⴰⴷ ⴰⵙⵏ ⵉⵏⵉⵖ.
   *[other] ⵉⵙ ⵜⵔⵉⴷ ⴰⴷ ⵉⵏⵉⵖ ⵉ ⵡⵉⴷ ⵥⴹⴰⵕⵏ ⴰⴷ ⴰⵡⵙⵏ? ⵔⴰⴷ ⵉⵏⵉⵖ ⴷ ⴰⵎⵣⵡⴰⵔⵓ ⵎⴰⴷ ⴳⴰⵏ, ⴷ ⵎⴰⴷ ⵔⴰⴷ ⴰⵙⵏ ⵉⵏⵉⵖ.
}
    .label = ⵉⵇⴱⵍ ⴰⵙⵉⴼⴹ
    .why = ⴰⴼⴳⴰⵏ ⵉⵎⵇⵇⵓⵔⵏ ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵇⴱⵍ ⴰⵙⵉⴼⴹ; ⴰⵇⴱⴰⵍ ⴰⵔ ⵉⵜⵜⵓⵙⵇⵙⴰ ⵉ ⴽⵓ ⵢⴰⵏ ⵉⵥⴹⴰⵕⵏ ⴰⴷ ⵉⵙⵙⵏ. ⴷⴷⴰⵡ 18 ⵏ ⵓⵙⴳⴳⵯⴰⵙ, ⵏⵖ ⵎⴽ ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⵏ ⵡⴰⵡⵜⴰⵢ, ⵓⵔ ⵉⵅⵚⵚⵉ ⵓⵇⴱⴰⵍ, ⵎⴰⵛⴰ ⴰⵔ ⵉⵜⵜⵓⵙⵙⴼⵔⴰⵡ ⴽⵓⵍⵍⵓ. ⴰⵢⵏⵏⴰ ⵉⵙⵓⵜⵔ ⵓⵙⴰⴹⵓⴼ ⴰⴷ ⵉⵜⵜⵢⵉⵏⵉ, ⵉⵜⵜⵢⴰⵏⵏⴰ ⴳ ⵓⵙⵙⵏⵜⵉ.
    .note = ⵎⴰⴷ ⵓⵔ ⵉⵅⵚⵚⵉⵏ ⴰⴷ ⵉⵙⵙⵏ?

q-act-recruited = { act-recruited }
    .label = { act-recruited }
    .why = { page-acts.hint }
q-act-lured = { act-lured }
    .label = { act-lured }
    .why = { page-acts.hint }
q-act-transported = { act-transported }
    .label = { act-transported }
    .why = { page-acts.hint }
q-act-transferred = { act-transferred }
    .label = { act-transferred }
    .why = { page-acts.hint }
q-act-harbored = { act-harbored }
    .label = { act-harbored }
    .why = { page-acts.hint }
q-act-received = { act-received }
    .label = { act-received }
    .why = { page-acts.hint }
q-act-go-between = { act-go-between }
    .label = { act-go-between }
    .why = { page-acts.hint }
q-route-seen = ⵉⵙ ⵜⵍⵉⵇ ⵜⵉⵡⵉⵙⵉ ⵢⴰⴹⵏ ⴷ ⵓⵢⵏⵏⴰ ⵉⵜⵜⵓⵙⵍⵍⴰⵏ?
    .label = ⴰⴱⵔⵉⴷ ⵢⴰⴹⵏ
    .why = ⴰⵔ ⵉⵔⵏⵏⵓ ⴰⴱⵔⵉⴷ ⵏ ⵜⵉⵡⵉⵙⵉ, ⵓⵔ ⴰⵔ ⵉⵜⵜⴽⴽⵙ ⵡⴰⵍⵓ ⵙⴳ ⵜⵢⴰⴼⵓⵜ. ⴰⵣⵔⴰⵢ ⵏ ⵉⵡⵓⵜⵜⴰ ⵉⵜⵜⵓⵅⵍⵍⴰⵚⵏ ⵓⵔ ⵉⴳⵉ ⵜⴰⵙⴱⴱⴰⴱⵜ ⵙ ⵎⴷⴷⵏ, ⵎⴰⵛⴰ ⵉⵥⴹⴰⵕ ⴰⴷ ⵜⵜ ⵉⴳ.
    .note = ⵎⴰⴷ ⵉⵜⵜⵢⴰⵏⵏⴰⵏ, ⵙ ⵉⵡⴰⵍⵉⵡⵏ ⵉⴷⵔⵓⵙⵏ
q-route-seen-none = ⴰⵡⴷ ⵢⴰⵏ
q-route-seen-smuggling-asylum = ⵖⴰⵙ ⴰⵣⵔⴰⵢ ⵏ ⵉⵡⵓⵜⵜⴰ ⴰⴷ ⵉⵜⵜⵓⵅⵍⵍⴰⵚⵏ, ⵏⵖ ⴰⴼⴳⴰⵏ ⵉⵙⵓⵜⵔ ⴰⵃⴹⵓ ⵖⴼ ⵡⴰⵖⵓⵍ
q-route-seen-family-care = ⵜⴰⵡⵊⴰ ⵉⵙⵖⴰⵡⵙⴰⵏ ⵜⵉⵡⵉⵙⵉ, ⴰⵡⴷ ⵢⴰⵏ ⵢⴰⴹⵏ ⵓⵔ ⵙⴳⵉⵙ ⵉⵔⴱⵉⵃ
q-officer-concern = ⵉⵙ ⵉⵍⵍⴰ ⴽⵔⴰ ⵉⵙⵙⵃⴰⵢⵢⴰⵕⵏ ⵖⴼ ⵓⴼⴳⴰⵏ ⴰⴷ, ⵎⵏⵛⴽ ⵎⴰ ⴳⴰⵏⵜ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ?
    .label = ⴰⵃⴰⵢⵢⴰⵕ ⵏ ⵓⵎⵙⵡⵓⵔⵉ
    .why = ⴰⵃⴰⵢⵢⴰⵕ ⵏ ⵓⵎⵙⵡⵓⵔⵉ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ ⵢⵓⵔⴰⵏ, ⵉⵡⴷⴰ ⵉ ⵜⵉⵎⵏⵜⴰⵍ ⵉ ⵓⵙⵉⴼⴹ. ⵎⴷⴷⵏ ⴽⵉⴳⴰⵏ ⴰⴷ ⵜⵜⵉⵏⵉⵏ ⴷⵔⵓⵙ ⵜⵉⴽⴽⵍⵜ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ.
    .note = ⵎⴰⴷ ⵉⵙⵙⵃⴰⵢⵢⴰⵕⵏ? ⴰⵢⵏⵏⴰ ⵉⵜⵜⵡⴰⵥⵕⴰⵏ ⴷ ⵓⵢⵏⵏⴰ ⵉⵜⵜⵓⵙⵍⵍⴰⵏ, ⵓⵔ ⴷ ⵜⴰⵏⵏⴰⵢⵜ ⵖⴼ ⵓⴼⴳⴰⵏ.
q-concern-reason = ⵎⴰⴷ ⵉⵙⵙⵃⴰⵢⵢⴰⵕⵏ?
    .label = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵓⵃⴰⵢⵢⴰⵕ ⵏ ⵓⵎⵙⵡⵓⵔⵉ
    .why = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵜⵥⴹⴰⵕ ⴰⴷ ⵜⵜ ⵙⵙⵉⴷⴻⴷⵏ ⵡⵉⴷ ⵉⵖⵜⵜⵙⵏ. ⴳⵍⵎ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵡⴰⵥⵕⴰⵏ ⴷ ⵓⵢⵏⵏⴰ ⵉⵜⵜⵓⵙⵍⵍⴰⵏ; ⴰⴷ ⵓⵔ ⵜⵖⵜⵜⵙⴷ ⵖⴼ ⵜⵉⵙⵙⵓⴳⵏⵉⵏ ⵏⵖ ⵜⵉⴷⵜ ⵏ ⵓⴼⴳⴰⵏ.
    .note = ⵎⴰⴷ ⵉⵍⵍⴰⵏ, ⵉⵏⴳⴰⵍⵏ, ⵡⴰⵔ ⵉⵙⵎⴰⵡⵏ
