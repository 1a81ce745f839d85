// One soft tone for a person who switched sound on; nothing is loaded.
let context: AudioContext | undefined;

export function tone(): void {
  context ??= new AudioContext();
  void context.resume();
  const now = context.currentTime;
  const [voice, volume] = [context.createOscillator(), context.createGain()];
  voice.frequency.value = 528;
  volume.gain.setValueAtTime(0, now);
  volume.gain.linearRampToValueAtTime(0.12, now + 0.05);
  volume.gain.exponentialRampToValueAtTime(0.0001, now + 1.4);
  voice.connect(volume).connect(context.destination);
  voice.start(now);
  voice.stop(now + 1.5);
}
