/** The part of jStat used here, which ships no types of its own. */
declare module 'jstat' {
  interface StudentT {
    /**
     * The quantile of Student's t distribution: the value below which a share `p` (0–1) lies, with `degrees` degrees of
     * freedom.
     */
    inv(p: number, degrees: number): number
  }

  const jStat: { readonly studentt: StudentT }
  export default jStat
}
