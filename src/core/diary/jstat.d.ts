/** Of jStat, which has no types of its own, what is used here. */
declare module 'jstat' {
  interface StudentT {
    /** The quantile of Student's t distribution: the value under which a share `p` (0–1) lies, with so many degrees of freedom. */
    inv(p: number, degrees: number): number
  }

  const jStat: { readonly studentt: StudentT }
  export default jStat
}
