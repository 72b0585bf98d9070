//! The microphone that the system has chosen.

use cpal::traits::{DeviceTrait as _, HostTrait as _, StreamTrait as _};
use cpal::{
    BufferSize, Device, Error, ErrorKind, FromSample, SampleFormat, SizedSample, Stream,
    StreamConfig, SupportedStreamConfig,
};

use crate::{Listening, Microphone, NoSound, Waiting};

/// Samples in a second, the first that the microphone has: what a court's listener expects.
const RATES: [u32; 3] = [48_000, 44_100, 32_000];

/// The microphone of this computer. Nothing is asked of the system before somebody listens.
#[derive(Clone, Copy, Debug, Default)]
pub struct Machine;

struct Hearing {
    rate: u32,
    waiting: Waiting,
    // It hears as long as this is held.
    _stream: Stream,
}

impl Microphone for Machine {
    fn listen(&self) -> Result<Box<dyn Listening>, NoSound> {
        let device = cpal::default_host().default_input_device().ok_or(NoSound::Missing)?;
        let shape = shape(&device)?;
        let rate = shape.sample_rate();
        let waiting = Waiting::of(rate);
        let config = StreamConfig {
            channels: shape.channels(),
            sample_rate: rate,
            buffer_size: BufferSize::Default,
        };
        let to = waiting.clone();
        let stream = match shape.sample_format() {
            SampleFormat::I16 => hear::<i16>(&device, config, to),
            SampleFormat::I32 => hear::<i32>(&device, config, to),
            SampleFormat::F32 => hear::<f32>(&device, config, to),
            SampleFormat::U8 => hear::<u8>(&device, config, to),
            SampleFormat::U16 => hear::<u16>(&device, config, to),
            _ => return Err(NoSound::Missing),
        };
        let stream = stream.map_err(|error| why(&error))?;
        stream.play().map_err(|error| why(&error))?;
        Ok(Box::new(Hearing { rate, waiting, _stream: stream }))
    }
}

impl Listening for Hearing {
    fn rate(&self) -> u32 {
        self.rate
    }

    fn take(&mut self) -> Vec<i16> {
        self.waiting.take()
    }

    fn lost(&self) -> u64 {
        self.waiting.lost()
    }

    fn ended(&self) -> Option<NoSound> {
        self.waiting.ended()
    }
}

/// Sixteen bits and few channels where it has them; whatever it has otherwise.
fn shape(device: &Device) -> Result<SupportedStreamConfig, NoSound> {
    let mut shapes: Vec<_> =
        device.supported_input_configs().map_err(|error| why(&error))?.collect();
    shapes.sort_by_key(|shape| (shape.sample_format() != SampleFormat::I16, shape.channels()));
    let fit = shapes.iter().find_map(|shape| {
        let has = |rate: &&u32| (shape.min_sample_rate()..=shape.max_sample_rate()).contains(rate);
        RATES.iter().find(has).map(|rate| shape.with_sample_rate(*rate))
    });
    fit.map_or_else(|| device.default_input_config().map_err(|error| why(&error)), Ok)
}

fn hear<T>(device: &Device, config: StreamConfig, to: Waiting) -> Result<Stream, Error>
where
    T: SizedSample,
    i16: FromSample<T>,
{
    let (channels, ends) = (config.channels, to.clone());
    let mut frames = Vec::new();
    device.build_input_stream::<T, _, _>(
        config,
        move |heard, _| {
            frames.clear();
            frames.extend(heard.iter().map(|sample| i16::from_sample_(*sample)));
            to.put(&frames, channels);
        },
        move |error| match error.kind() {
            // It goes on.
            ErrorKind::Xrun | ErrorKind::DeviceChanged | ErrorKind::RealtimeDenied => {}
            _ => ends.end(NoSound::Gone),
        },
        None,
    )
}

fn why(error: &Error) -> NoSound {
    match error.kind() {
        ErrorKind::PermissionDenied => NoSound::Refused,
        ErrorKind::DeviceBusy | ErrorKind::ResourceExhausted => NoSound::Busy,
        _ => NoSound::Missing,
    }
}
