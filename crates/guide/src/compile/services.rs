//! Needs and referral bodies.

use toml::Spanned;

use super::Register;
use crate::finding::Code;
use crate::model::{Inputs, Need, Service};
use crate::read::Read;
use crate::read::raw::RawServices;

pub(super) fn compile(
    file: &Read<RawServices>,
    inputs: &Inputs,
    register: &mut Register,
) -> (Vec<Need>, Vec<Service>) {
    for need in &file.raw.need {
        let Need { id, urgent, .. } = need.get_ref();
        register.declare("need", &Spanned::new(need.span(), id.clone()), file);
        if let Some(urgent) = urgent.as_ref().filter(|urgent| !inputs.urgent.contains_key(*urgent))
        {
            register.find(file.place(need.span()).finding(Code::UrgentDangling).with("id", urgent));
        }
    }
    for service in &file.raw.service {
        let Service { id, needs, .. } = service.get_ref();
        register.declare("service", &Spanned::new(service.span(), id.clone()), file);
        for need in needs.iter().filter(|need| *need != "*") {
            let need = Spanned::new(service.span(), need.clone());
            register.refer("need", &need, file, Code::NeedDangling);
        }
    }
    let needs = file.raw.need.iter().map(|need| need.get_ref().clone()).collect();
    let services = file.raw.service.iter().map(|service| service.get_ref().clone()).collect();
    (needs, services)
}
